using KnowledgeHub.Core.Practices;
using KnowledgeHub.Core.SavedSearches;
using KnowledgeHub.Portal.Resources;
using KnowledgeHub.Portal.Shared;
using Microsoft.AspNetCore.Components;

namespace KnowledgeHub.Portal.Features.SavedSearches;

/// <summary>What has come about in the result of one search.</summary>
public sealed partial class SavedSearchNews : ComponentBase
{
    private const int MaxTitles = 5;

    [Parameter, EditorRequired]
    public required SavedSearchDigest Digest { get; set; }

    /// <summary>The entries that are named; one that is missing is not named.</summary>
    [Parameter, EditorRequired]
    public required IReadOnlyDictionary<PracticeId, Practice> Titles { get; set; }

    private PracticeListQuery Query => SavedSearchWords.Read(Digest.Search.Query);

    private IEnumerable<(string Heading, IReadOnlyList<PracticeId> Ids)> Groups =>
        new[]
        {
            (SavedSearchStrings.SavedSearchNew, Digest.New),
            (SavedSearchStrings.SavedSearchChanged, Digest.Changed),
        }.Where(group => group.Item2.Count > 0);

    /// <summary>The entries that a digest names: the first few of each kind.</summary>
    internal static IEnumerable<PracticeId> Shown(SavedSearchDigest digest) =>
        digest.New.Take(MaxTitles).Concat(digest.Changed.Take(MaxTitles));

    private IEnumerable<Practice> Named(IReadOnlyList<PracticeId> ids) =>
        ids.Take(MaxTitles).Where(Titles.ContainsKey).Select(id => Titles[id]);
}
