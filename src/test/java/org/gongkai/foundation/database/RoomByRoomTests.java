package org.gongkai.foundation.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class RoomByRoomTests {

    @Test
    void aRoomComesAfterAllItPointsTo() {
        assertThat(RoomByRoom.inOrder(List.of(
                        "portal.search", "disclosure.publishing", "foundation.jobs", "foundation.organization")))
                .containsExactly(
                        "foundation.jobs", "foundation.organization", "disclosure.publishing", "portal.search");
    }

    @Test
    void aRoomWithoutTablesStillHandsItsOrderOn() {
        // identity needs organization, which is not asked for itself
        assertThat(RoomByRoom.inOrder(List.of("foundation.identity", "foundation.files")))
                .containsExactly("foundation.files", "foundation.identity");
    }

    @Test
    void aFolderThatIsNoRoomIsNotPassedOverInSilence() {
        assertThatThrownBy(() -> RoomByRoom.inOrder(List.of("foundation.cellar")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("foundation.cellar");
    }
}
