package org.landbridge.store.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class DatabaseAddressTest {

    @Test
    void readsTheAddressPeopleKnow() {
        assertThat(DatabaseAddress.parse("postgresql://ann:s%40cret@db.example:6432/land?sslmode=require"))
                .isEqualTo(
                        new DatabaseAddress("jdbc:postgresql://db.example:6432/land?sslmode=require", "ann", "s@cret"));
    }

    @Test
    void readsTheDriversOwnForm() {
        assertThat(DatabaseAddress.parse("jdbc:postgresql://localhost/land?user=ann&password=a+b&ssl=true"))
                .isEqualTo(new DatabaseAddress("jdbc:postgresql://localhost/land?ssl=true", "ann", "a+b"));
    }

    @Test
    void keepsTheParametersForAnotherDatabase() {
        assertThat(DatabaseAddress.parse("postgresql://localhost:1/a?ssl=true")
                        .withDatabase("b")
                        .jdbcUrl())
                .isEqualTo("jdbc:postgresql://localhost:1/b?ssl=true");
    }

    @Test
    void neverShowsThePassword() {
        assertThat(DatabaseAddress.parse("postgresql://ann:topsecret@db/land").toString())
                .isEqualTo("postgresql://db/land as ann");
        assertThatThrownBy(() -> DatabaseAddress.parse("mysql://ann:topsecret@db/land"))
                .hasMessageContaining("postgresql://user:password@host:5432/database")
                .hasMessageNotContaining("topsecret");
    }
}
