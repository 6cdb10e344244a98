-- What triage has learned, a row a training; the greatest version is in effect. The last few are kept.
create table triage_model (
    version         bigint      not null,
    trained_at      datetime(6) not null,
    -- The last decision that was learned from: nothing newer, nothing to learn.
    last_decision   binary(16)  not null,
    approved        int         not null,
    spam            int         not null,
    auc             double      not null,
    spam_caught     double      not null,
    spam_threshold  double      not null,
    content         mediumblob  not null,
    -- Two nodes that train at once make one version.
    primary key (version)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

-- The newest decisions of one kind, to learn from.
create index decision_by_outcome on decision (to_status, id);
