package mk.infocenter.alliances.tenancy;

import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.annotation.EnableTransactionManagement;

/** Gives transactions a place among the aspects, because one of them must stand inside. */
@Configuration(proxyBeanMethods = false)
@EnableTransactionManagement(proxyTargetClass = true, order = AspectOrder.TRANSACTION)
class Transactions {}
