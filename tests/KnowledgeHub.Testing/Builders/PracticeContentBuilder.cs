using KnowledgeHub.Core.Practices;
using KnowledgeHub.Core.Taxonomy;

namespace KnowledgeHub.Testing.Builders;

/// <summary>Content that may be published with the <see cref="SampleTaxonomy"/>; each call gives a new builder.</summary>
public sealed class PracticeContentBuilder
{
    private readonly PracticeContent _content;

    private PracticeContentBuilder(PracticeContent content) => _content = content;

    public static implicit operator PracticeContent(PracticeContentBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        return builder.Build();
    }

    public static PracticeContentBuilder AContent() =>
        new(
            new()
            {
                Form = EntryForm.Snapshot,
                Title = LocalizedText.In(Language.English, "Joint mobile team"),
                Claim = LocalizedText.In(
                    Language.English,
                    "One team of several agencies checks traffic behind the border."
                ),
                Classification = new() { Areas = ["PRC"], Pillars = ["A"] },
                Body = new()
                {
                    Challenge = LocalizedText.In(
                        Language.English,
                        "Nobody is in charge of the gap."
                    ),
                    Practice = LocalizedText.In(
                        Language.English,
                        "Police and customs share one patrol and one plan."
                    ),
                },
                Provenance = new()
                {
                    Sources = [new("ibmc-2023-summary", Session: "ibmc-2023-panel-2")],
                },
            }
        );

    /// <summary>The least that may be kept as a draft: a title.</summary>
    public static PracticeContentBuilder AnOutline() =>
        new(new() { Title = LocalizedText.In(Language.English, "Joint mobile team") });

    /// <summary>Replaces the title in all languages by one.</summary>
    public PracticeContentBuilder WithTitle(string title, Language language = Language.English) =>
        With(content => content with { Title = LocalizedText.In(language, title) });

    public PracticeContentBuilder WithTranslatedTitle(Language language, string title) =>
        With(content => content with { Title = content.Title.With(language, title) });

    public PracticeContentBuilder WithClaim(string claim, Language language = Language.English) =>
        With(content => content with { Claim = content.Claim.With(language, claim) });

    /// <summary>What was done, in the body.</summary>
    public PracticeContentBuilder WithPractice(string text, Language language = Language.English) =>
        WithBody(body => body with { Practice = body.Practice.With(language, text) });

    public PracticeContentBuilder InForm(EntryForm form) =>
        With(content => content with { Form = form });

    public PracticeContentBuilder WithSummary(string text, Language language = Language.English) =>
        With(content => content with { Summary = content.Summary.With(language, text) });

    public PracticeContentBuilder OfType(PracticeType type) =>
        With(content => content with { Type = type });

    public PracticeContentBuilder WrittenIn(Language language) =>
        With(content => content with { OriginalLanguage = language });

    public PracticeContentBuilder WithAreas(params string[] codes) =>
        Classified(classification => classification with { Areas = codes });

    public PracticeContentBuilder WithPillars(params string[] codes) =>
        Classified(classification => classification with { Pillars = codes });

    public PracticeContentBuilder WithDrivers(params string[] codes) =>
        Classified(classification => classification with { Drivers = codes });

    public PracticeContentBuilder WithThemes(params string[] codes) =>
        Classified(classification => classification with { Themes = codes });

    public PracticeContentBuilder WithCountries(params string[] codes) =>
        Classified(classification => classification with { Countries = codes });

    public PracticeContentBuilder WithOrganisations(params string[] codes) =>
        Classified(classification => classification with { Organisations = codes });

    public PracticeContentBuilder WithTags(params string[] tags) =>
        Classified(classification => classification with { Tags = tags });

    public PracticeContentBuilder WithIndicators(params string[] ids) =>
        Classified(classification => classification with { Indicators = ids });

    public PracticeContentBuilder WithSources(params SourceReference[] sources) =>
        With(content =>
            content with
            {
                Provenance = content.Provenance with { Sources = sources },
            }
        );

    public PracticeContentBuilder WithEvidence(EvidenceLevel level) =>
        With(content => content with { Provenance = content.Provenance with { Evidence = level } });

    public PracticeContentBuilder UnderRule(AttributionRule rule) =>
        With(content =>
            content with
            {
                Provenance = content.Provenance with { Attribution = rule },
            }
        );

    public PracticeContentBuilder Classified(Func<Classification, Classification> change)
    {
        ArgumentNullException.ThrowIfNull(change);
        return With(content => content with { Classification = change(content.Classification) });
    }

    public PracticeContentBuilder WithBody(Func<PracticeBody, PracticeBody> change)
    {
        ArgumentNullException.ThrowIfNull(change);
        return With(content => content with { Body = change(content.Body) });
    }

    public PracticeContentBuilder WithCommentary(Func<Commentary, Commentary> change)
    {
        ArgumentNullException.ThrowIfNull(change);
        return With(content => content with { Commentary = change(content.Commentary) });
    }

    public PracticeContentBuilder WithSummary(string text) =>
        With(content =>
            content with
            {
                Summary = LocalizedText.In(content.OriginalLanguage, text),
            }
        );

    public PracticeContent Build() => _content;

    private PracticeContentBuilder With(Func<PracticeContent, PracticeContent> change) =>
        new(change(_content));
}
