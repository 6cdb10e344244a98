package dev.parley.settings;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface StoredGroups extends Repository<StoredGroup, String> {

    Optional<StoredGroup> findByName(String name);

    List<StoredGroup> findAllByNameIn(Iterable<String> names);

    StoredGroup saveAndFlush(StoredGroup group);

    @Query("select new dev.parley.settings.StoredGroups$Version(g.name, g.version) from StoredGroup g")
    List<Version> versions();

    /** The version in which a group is stored. */
    record Version(String name, long version) {
        Version(String name, Long version) {
            this(name, version.longValue());
        }
    }
}
