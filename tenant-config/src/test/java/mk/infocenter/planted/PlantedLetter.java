package mk.infocenter.planted;

import java.time.Instant;
import java.util.concurrent.TimeUnit;
import mk.infocenter.alliances.tenancy.Staged;

/** Breaks a rule on purpose: its state changes past its life-cycle. */
public class PlantedLetter implements Staged<TimeUnit> {

    private TimeUnit status = TimeUnit.DAYS;

    public void hurry() {
        status = TimeUnit.SECONDS;
    }

    @Override
    public TimeUnit status() {
        return status;
    }

    @Override
    public void enter(TimeUnit status, Instant since) {
        this.status = status;
    }
}
