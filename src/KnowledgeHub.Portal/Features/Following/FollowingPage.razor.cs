using KnowledgeHub.Core;
using KnowledgeHub.Core.Following;
using KnowledgeHub.Core.Searching;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Portal.Resources;
using KnowledgeHub.Portal.Shared;
using Microsoft.AspNetCore.Components;

namespace KnowledgeHub.Portal.Features.Following;

/// <summary>What one follows, with a way to leave each and to follow areas and themes.</summary>
public sealed partial class FollowingPage : ComponentBase
{
    private IReadOnlyList<FollowedItem> _items = [];

    [Inject]
    public required FollowChanges Follows { get; init; }

    [Inject]
    public required ITaxonomySource Taxonomy { get; init; }

    [Inject]
    public required ICurrentActor CurrentActor { get; init; }

    [Inject]
    public required NavigationManager Navigation { get; init; }

    /// <summary>Code of what was just done.</summary>
    [SupplyParameterFromQuery(Name = UseAddress.NotedKey)]
    public string? Noted { get; set; }

    [CascadingParameter]
    private HttpContext? Http { get; set; }

    private IEnumerable<(string Heading, IEnumerable<FollowedItem> Items)> Groups =>
        _items
            .GroupBy(item => item.Follow.Kind is FollowKind.Practice)
            .OrderByDescending(group => group.Key)
            .Select(group =>
                (
                    group.Key
                        ? FollowingStrings.FollowingEntries
                        : FollowingStrings.FollowingTopics,
                    group.AsEnumerable()
                )
            );

    private IEnumerable<(string Label, FollowKind Kind, IReadOnlyList<Term> Terms)> Offered =>
        [
            (
                FollowingStrings.FollowingAreas,
                FollowKind.Area,
                Taxonomy.Current.Terms(TermKind.Area)
            ),
            (
                FollowingStrings.FollowingThemes,
                FollowKind.Theme,
                Taxonomy.Current.Terms(TermKind.Theme)
            ),
        ];

    protected override async Task OnInitializedAsync()
    {
        var actor = await CurrentActor.GetAsync();
        var outcome = await Follows.ListAsync(actor, Http?.RequestAborted ?? default);
        if (outcome is Outcome<IReadOnlyList<FollowedItem>>.Done(var items))
        {
            _items = items;
        }
        else
        {
            Navigation.NavigateTo("/account/denied");
        }
    }

    private string Name(FollowedItem item) =>
        item.Follow.Kind is not FollowKind.Practice
            ? FollowWords.Topic(item.Follow, Taxonomy.Current)
            : item.Practice?.Content.Title.Read(
                ReaderLanguage.Current,
                item.Practice.Content.OriginalLanguage
            ).Text ?? FollowingStrings.FollowingGone;

    private static string? Address(FollowedItem item) =>
        item.Follow.Kind switch
        {
            FollowKind.Concept => $"/thesaurus/{item.Follow.Target}",
            FollowKind.Theme => PracticeListQuery.For(SearchFacet.Theme, item.Follow.Target).Url,
            FollowKind.Area => PracticeListQuery.For(SearchFacet.Area, item.Follow.Target).Url,
            _ => item.Practice is { } practice ? $"/practices/{practice.Slug}" : null,
        };
}
