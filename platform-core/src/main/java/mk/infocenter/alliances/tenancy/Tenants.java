package mk.infocenter.alliances.tenancy;

import org.springframework.data.jpa.repository.JpaRepository;

interface Tenants extends JpaRepository<Tenant, String> {}
