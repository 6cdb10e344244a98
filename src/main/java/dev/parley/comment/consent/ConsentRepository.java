package dev.parley.comment.consent;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ConsentRepository extends Repository<StoredConsent, Long> {

    String TEXT =
            "select new dev.parley.comment.consent.ConsentText(t.version, t.source, t.html, t.box, t.since, t.setBy)"
                    + " from StoredConsent t ";

    StoredConsent save(StoredConsent text);

    @Query(TEXT + "where t.version in :versions")
    List<ConsentText> find(Collection<Long> versions);

    @Query(TEXT + "order by t.version desc")
    List<ConsentText> findAll();
}
