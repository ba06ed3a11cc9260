using KnowledgeHub.Core.Practices;
using KnowledgeHub.Core.Searching;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Portal.Shared;
using Microsoft.AspNetCore.Components;

namespace KnowledgeHub.Portal.Features.Practices;

/// <summary>One line of the result list: what the entry is, and why it was found.</summary>
public sealed partial class PracticeResultItem : ComponentBase
{
    private const int MostBodyFragments = 2;

    [Parameter, EditorRequired]
    public required PracticeResult Result { get; set; }

    [Parameter, EditorRequired]
    public required TaxonomyCatalogue Taxonomy { get; set; }

    /// <summary>The text that the reader may pin and hide the entry for; null when there is none, or the reader may not.</summary>
    [Parameter]
    public string? CuratedText { get; set; }

    private PracticeContent Content => Result.Practice.Content;

    private TextInLanguage Title =>
        Content.Title.Read(ReaderLanguage.Current, Content.OriginalLanguage);

    private TextInLanguage Claim =>
        Content.Claim.Read(ReaderLanguage.Current, Content.OriginalLanguage);

    private string? TitleFragment => FragmentOf("title", Title.Text);

    private string? ClaimFragment => FragmentOf("claim", Claim.Text);

    private IEnumerable<string> BodyFragments => Fragments("body");

    /// <summary>Shown where the sources have no match, and marked as what it is.</summary>
    private IEnumerable<string> CommentaryFragments =>
        BodyFragments.Any() ? [] : Fragments("commentary");

    private IEnumerable<string> Labels
    {
        get
        {
            var classification = Content.Classification;
            return
            [
                .. In(TermKind.Area, classification.Areas),
                .. In(TermKind.Pillar, classification.Pillars),
                .. In(TermKind.Country, classification.Countries),
                .. In(TermKind.Region, classification.Regions),
            ];
        }
    }

    private IEnumerable<string> Fragments(string field) =>
        Result.Hit.Highlights.TryGetValue(field, out var found)
            ? found.Take(MostBodyFragments)
            : [];

    private IEnumerable<string> In(TermKind kind, IReadOnlyList<string> codes) =>
        codes.Select(code => Taxonomy.Label(kind, code, ReaderLanguage.Current));

    /// <summary>The marked text, where it is the text shown and not that of another language.</summary>
    private string? FragmentOf(string field, string shown) =>
        Result.Hit.Highlights.TryGetValue(field, out var fragments)
            ? fragments.FirstOrDefault(fragment => HighlightPart.Plain(fragment) == shown)
            : null;
}
