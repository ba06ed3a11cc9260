using KnowledgeHub.Core;
using KnowledgeHub.Core.Evidence;
using KnowledgeHub.Data.Evidence;
using KnowledgeHub.Testing.Builders;
using KnowledgeHub.Testing.Databases;

namespace KnowledgeHub.Data.Tests.Evidence;

/// <summary>What several tests of evidence do with a database.</summary>
internal static class EvidenceHubExtensions
{
    private static readonly CancellationToken _none = CancellationToken.None;

    public static EfEvidenceStore Evidence(this TestHub hub) =>
        new(new(hub.Contexts, hub.Engine), hub.Writer);

    public static async Task SaveAsync(this TestHub hub, EvidenceItem item, byte[]? file = null) =>
        Assert.Equal(SaveResult.Saved, await hub.TrySaveAsync(item, file));

    public static Task<SaveResult> TrySaveAsync(
        this TestHub hub,
        EvidenceItem item,
        byte[]? file = null,
        long room = 1024
    ) =>
        hub.Evidence()
            .SaveItemAsync(
                item,
                item.Version == 1 ? EvidenceChange.Added : EvidenceChange.Revised,
                file is null ? null : new(file, new(room)),
                Actors.Respondent,
                _none
            );

    public static async Task LinkAsync(this TestHub hub, EvidenceLink link) =>
        Assert.Equal(SaveResult.Saved, await hub.TryLinkAsync(link));

    public static Task<SaveResult> TryLinkAsync(this TestHub hub, EvidenceLink link) =>
        hub.Evidence().SaveLinkAsync(link, EvidenceChange.Linked, Actors.Respondent, _none);

    /// <summary>The bytes of an item's file; null when its country has none.</summary>
    public static async Task<byte[]?> BytesAsync(this TestHub hub, EvidenceItem item) =>
        (
            await hub.Evidence().ReadFileAsync(item.Country, item.File?.Id ?? Guid.Empty, _none)
        )?.ToArray();
}
