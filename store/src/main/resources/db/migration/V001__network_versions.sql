-- Published networks. A version once published is never changed or deleted, so that an old link gives the old answer.
create table network_version (
    id              bigint generated always as identity primary key,
    version         text collate "C" not null unique check (version ~ '^[0-9a-f]{12}$'),
    network         text collate "C" not null check (network <> ''),
    label           text not null,
    archive         bytea not null check (octet_length(archive) > 0),
    part_versions   jsonb not null check (jsonb_typeof(part_versions) = 'object'),
    warnings        integer not null check (warnings >= 0),
    notice_summary  text not null,
    published_at    timestamptz not null,
    current         boolean not null
);

comment on table network_version is 'networks as published: the canonical archive of their files';
comment on column network_version.version is 'first 12 hex digits of the SHA-256 of the archive';
comment on column network_version.network is 'id of the network, as in its network.csv';
comment on column network_version.part_versions is 'version of each part by name: network, tariffs, factors, exchange';

-- At most one is current.
create unique index network_version_current on network_version (current) where current;
