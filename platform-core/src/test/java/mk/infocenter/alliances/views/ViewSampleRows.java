package mk.infocenter.alliances.views;

import mk.infocenter.testing.SampleRows;
import org.springframework.stereotype.Component;

/** A view, in which its list opens. */
@Component
class ViewSampleRows implements SampleRows {

    private final SavedViews views;

    ViewSampleRows(SavedViews views) {
        this.views = views;
    }

    @Override
    public void make() {
        views.makeMain(views.save("sample", "Sample", "state=RUN", false).id());
    }
}
