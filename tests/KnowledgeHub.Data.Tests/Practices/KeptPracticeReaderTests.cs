using KnowledgeHub.Core;
using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Practices;
using KnowledgeHub.Data.PostgreSql;
using KnowledgeHub.Data.Practices;
using KnowledgeHub.Testing.Databases;

namespace KnowledgeHub.Data.Tests.Practices;

public sealed class KeptPracticeReaderTests
{
    private static readonly CancellationToken _none = CancellationToken.None;
    private static readonly Practice _published = InStatus("P-0001", PracticeStatus.Published);
    private static readonly Practice _archived = InStatus("P-0002", PracticeStatus.Archived);
    private static readonly Practice _draft = InStatus("P-0003", PracticeStatus.Draft);

    [Fact]
    public async Task Find_DatabaseLost_GivesWhatIsPublicAsItWasReadLast()
    {
        await using var hub = LostDatabase();
        var reader = Reader(hub);

        var byId = await reader.FindAsync(_published.Id, _none);
        var bySlug = await reader.FindBySlugAsync(_archived.Slug, _none);
        var many = await reader.FindManyAsync([_published.Id, _draft.Id, _archived.Id], _none);

        Assert.Same(_published, byId);
        Assert.Same(_archived, bySlug);
        Assert.Equal([_published, _archived], many);
    }

    [Fact]
    public async Task Find_DatabaseLost_SaysNothingOfDraftsAndOfWhatIsNotKnown()
    {
        await using var hub = LostDatabase();
        var reader = Reader(hub);

        foreach (var entry in new[] { _draft, InStatus("P-0009", PracticeStatus.Published) })
        {
            await Assert.ThrowsAsync<StoreUnavailableException>(() =>
                reader.FindAsync(entry.Id, _none)
            );
            await Assert.ThrowsAsync<StoreUnavailableException>(() =>
                reader.FindBySlugAsync(entry.Slug, _none)
            );
        }

        await Assert.ThrowsAsync<StoreUnavailableException>(() =>
            reader.FindManyAsync([_published.Id, new("P-0009")], _none)
        );
    }

    [Fact]
    public async Task Find_DatabaseLost_EntryThatWasWithdrawnBefore_IsNotGiven()
    {
        await using var hub = LostDatabase();
        var reader = Reader(hub);
        hub.StoredPractices.Read.Add(
            _published with
            {
                Status = PracticeStatus.Draft,
                Version = _published.Version + 1,
            }
        );

        var many = await reader.FindManyAsync([_published.Id], _none);

        Assert.Empty(many);
        await Assert.ThrowsAsync<StoreUnavailableException>(() =>
            reader.FindBySlugAsync(_published.Slug, _none)
        );
    }

    [Fact]
    public void Last_SlowReaderOfAnEarlierState_DoesNotUndoTheLater()
    {
        var read = new ReadPractices();
        var withdrawn = _published with
        {
            Status = PracticeStatus.Draft,
            Version = _published.Version + 1,
        };

        read.Add(withdrawn);
        read.Add(_published);

        Assert.Same(withdrawn, read.Last(_published.Id));
    }

    [Theory, EachDatabase]
    public async Task SaveOrDelete_WhatWasReadBefore_IsForgotten(DatabaseKind kind)
    {
        await using var hub = await TestHub.CreateAsync(kind);
        var read = hub.StoredPractices.Read;
        var draft = SamplePractices.Draft("P-0001");
        await hub.Practices.SaveAsync(draft, PracticeChange.Drafted, Actor.System, _none);

        read.Add(draft);
        var next = draft with { Version = 2 };
        await hub.Practices.SaveAsync(next, PracticeChange.Revised, Actor.System, _none);
        var afterSave = read.Last(draft.Id);
        read.Add(next);
        await hub.Practices.DeleteAsync(next, Actor.System, _none);

        Assert.Null(afterSave);
        Assert.Null(read.Last(draft.Id));
    }

    [Theory, EachDatabase]
    public async Task FindMany_EntryThatIsGone_IsForgotten(DatabaseKind kind)
    {
        await using var hub = await TestHub.CreateAsync(kind);
        hub.StoredPractices.Read.Add(_published);

        var found = await hub.Practices.FindManyAsync([_published.Id], _none);

        Assert.Empty(found);
        Assert.Null(hub.StoredPractices.Read.Last(_published.Id));
    }

    private static TestHub LostDatabase() =>
        TestHub.On(new PostgreSqlEngine("Host=127.0.0.1;Port=1;Database=none;Timeout=2"));

    private static KeptPracticeReader Reader(TestHub hub)
    {
        foreach (var entry in new[] { _published, _archived, _draft })
        {
            hub.StoredPractices.Read.Add(entry);
        }

        return new(hub.StoredPractices);
    }

    private static Practice InStatus(string id, PracticeStatus status) =>
        SamplePractices.Draft(id, $"slug-of-{id.ToLowerInvariant()}") with
        {
            Status = status,
        };
}
