package mk.infocenter.alliances.organizations;

import java.util.Set;

/** Is told in the transaction of an edit which sections of the profile in scope say something else now. */
public interface ProfileWatch {

    void changed(Set<Section> sections);
}
