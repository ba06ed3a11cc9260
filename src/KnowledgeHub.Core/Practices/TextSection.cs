using KnowledgeHub.Core.Taxonomy;

namespace KnowledgeHub.Core.Practices;

/// <summary>One text of an entry. The list of sections is here and nowhere else: rules, index, API and editor read it.</summary>
/// <param name="Name">Name in files, rules and the API, such as <c>whyItMatters</c>.</param>
/// <param name="Read">Gives the text of a content.</param>
/// <param name="Write">Gives a content with another text.</param>
public sealed record TextSection(
    string Name,
    Func<PracticeContent, LocalizedText> Read,
    Func<PracticeContent, LocalizedText, PracticeContent> Write
)
{
    /// <summary>What lists show of an entry.</summary>
    public static IReadOnlyList<TextSection> Heading { get; } =
    [
        new("title", content => content.Title, (content, text) => content with { Title = text }),
        new("claim", content => content.Claim, (content, text) => content with { Claim = text }),
    ];

    /// <summary>What opens an entry.</summary>
    public static IReadOnlyList<TextSection> Opening { get; } =
    [
        new(
            "summary",
            content => content.Summary,
            (content, text) => content with { Summary = text }
        ),
        new(
            "questions",
            content => content.Questions,
            (content, text) => content with { Questions = text }
        ),
    ];

    /// <summary>What the sources say.</summary>
    public static IReadOnlyList<TextSection> Body { get; } =
    [
        OfBody("context", body => body.Context, (body, text) => body with { Context = text }),
        OfBody("challenge", body => body.Challenge, (body, text) => body with { Challenge = text }),
        OfBody("practice", body => body.Practice, (body, text) => body with { Practice = text }),
        OfBody("results", body => body.Results, (body, text) => body with { Results = text }),
        OfBody("resources", body => body.Resources, (body, text) => body with { Resources = text }),
        OfBody("limits", body => body.Limits, (body, text) => body with { Limits = text }),
        OfBody(
            "didNotWork",
            body => body.DidNotWork,
            (body, text) => body with { DidNotWork = text }
        ),
    ];

    /// <summary>What the editors add.</summary>
    public static IReadOnlyList<TextSection> Commentary { get; } =
    [
        OfCommentary(
            "whyItMatters",
            own => own.WhyItMatters,
            (own, text) => own with { WhyItMatters = text }
        ),
        OfCommentary(
            "howToStart",
            own => own.HowToStart,
            (own, text) => own with { HowToStart = text }
        ),
        OfCommentary("watchFor", own => own.WatchFor, (own, text) => own with { WatchFor = text }),
        OfCommentary(
            "whenNotToUse",
            own => own.WhenNotToUse,
            (own, text) => own with { WhenNotToUse = text }
        ),
        OfCommentary("transfer", own => own.Transfer, (own, text) => own with { Transfer = text }),
        OfCommentary(
            "safeguards",
            own => own.Safeguards,
            (own, text) => own with { Safeguards = text }
        ),
    ];

    /// <summary>All long sections, in the order of an entry.</summary>
    public static IEnumerable<TextSection> All => Opening.Concat(Body).Concat(Commentary);

    /// <summary>All texts that can be translated: the heading, then the long sections.</summary>
    public static IEnumerable<TextSection> Whole => Heading.Concat(All);

    private static TextSection OfBody(
        string name,
        Func<PracticeBody, LocalizedText> read,
        Func<PracticeBody, LocalizedText, PracticeBody> write
    ) =>
        new(
            name,
            content => read(content.Body),
            (content, text) => content with { Body = write(content.Body, text) }
        );

    private static TextSection OfCommentary(
        string name,
        Func<Commentary, LocalizedText> read,
        Func<Commentary, LocalizedText, Commentary> write
    ) =>
        new(
            name,
            content => read(content.Commentary),
            (content, text) => content with { Commentary = write(content.Commentary, text) }
        );
}
