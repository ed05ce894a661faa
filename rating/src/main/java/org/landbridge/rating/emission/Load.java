package org.landbridge.rating.emission;

import org.landbridge.model.cargo.Cargo;
import org.landbridge.model.cargo.LoadUnit;

/**
 * What of a cargo decides which factors apply.
 *
 * @param cooled whether it must be cooled or frozen on the way
 * @param kind container, trailer or loose
 */
record Load(boolean cooled, LoadUnit.Kind kind) {

    static Load of(Cargo cargo) {
        return new Load(cargo.needsReefer(), cargo.loadUnit().kind());
    }
}
