package mk.infocenter.alliances.organizations.profile.web;

import java.math.BigDecimal;
import java.util.Objects;
import mk.infocenter.alliances.organizations.Figures;
import mk.infocenter.alliances.organizations.Profile;
import mk.infocenter.alliances.tenancy.Money.Currency;
import mk.infocenter.alliances.web.Answered;
import org.jspecify.annotations.Nullable;

/** What was taken in and spent in one year, as typed. */
class FiguresForm {

    private int version;

    @Answered(message = "{figures.year.form}")
    private @Nullable Integer year;

    @Answered(message = "{figures.amount.form}")
    private @Nullable BigDecimal income;

    @Answered(message = "{figures.amount.form}")
    private @Nullable BigDecimal expenditure;

    private Currency currency = Currency.MKD;

    @Answered(message = "{figures.source.missing}")
    private String source = "";

    static FiguresForm of(Profile profile, @Nullable Integer year) {
        var form = new FiguresForm();
        form.version = profile.version();
        form.year = year;
        var known = year == null ? null : profile.figures().years().get(year);
        if (known != null) {
            form.income = known.income();
            form.expenditure = known.expenditure();
            form.currency = known.currency();
            form.source = known.source();
        }
        return form;
    }

    /** The stored profile with this year; an earlier entry of the year is replaced. */
    Profile profile(Profile stored) {
        return stored.at(version)
                .with(stored.figures()
                        .with(
                                Objects.requireNonNull(year),
                                new Figures.Year(
                                        Objects.requireNonNull(income),
                                        Objects.requireNonNull(expenditure),
                                        currency,
                                        source)));
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }

    public @Nullable Integer getYear() {
        return year;
    }

    public void setYear(@Nullable Integer year) {
        this.year = year;
    }

    public @Nullable BigDecimal getIncome() {
        return income;
    }

    public void setIncome(@Nullable BigDecimal income) {
        this.income = income;
    }

    public @Nullable BigDecimal getExpenditure() {
        return expenditure;
    }

    public void setExpenditure(@Nullable BigDecimal expenditure) {
        this.expenditure = expenditure;
    }

    public Currency getCurrency() {
        return currency;
    }

    public void setCurrency(Currency currency) {
        this.currency = currency;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }
}
