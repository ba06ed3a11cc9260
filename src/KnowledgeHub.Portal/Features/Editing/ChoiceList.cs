using KnowledgeHub.Core.Practices;
using KnowledgeHub.Core.Taxonomy;

namespace KnowledgeHub.Portal.Features.Editing;

/// <summary>One list of codes of an entry's classification: its vocabulary, and its name in the rules.</summary>
public sealed record ChoiceList(
    string Name,
    TermKind Terms,
    Func<Classification, IReadOnlyList<string>> Read,
    Func<Classification, IReadOnlyList<string>, Classification> Write
)
{
    /// <summary>Short lists: every term is shown with a box.</summary>
    public static IReadOnlyList<ChoiceList> Boxes { get; } =
    [
        new("areas", TermKind.Area, own => own.Areas, (own, codes) => own with { Areas = codes }),
        new(
            "pillars",
            TermKind.Pillar,
            own => own.Pillars,
            (own, codes) => own with { Pillars = codes }
        ),
        new(
            "drivers",
            TermKind.Driver,
            own => own.Drivers,
            (own, codes) => own with { Drivers = codes }
        ),
        new(
            "themes",
            TermKind.Theme,
            own => own.Themes,
            (own, codes) => own with { Themes = codes }
        ),
        new(
            "agencies",
            TermKind.Agency,
            own => own.Agencies,
            (own, codes) => own with { Agencies = codes }
        ),
        new(
            "cycleSteps",
            TermKind.CycleStep,
            own => own.CycleSteps,
            (own, codes) => own with { CycleSteps = codes }
        ),
    ];

    /// <summary>Long lists: terms are looked up by name.</summary>
    public static IReadOnlyList<ChoiceList> Pickers { get; } =
    [
        new(
            "concepts",
            TermKind.Concept,
            own => own.Concepts,
            (own, codes) => own with { Concepts = codes }
        ),
        new(
            "countries",
            TermKind.Country,
            own => own.Countries,
            (own, codes) => own with { Countries = codes }
        ),
        new(
            "organisations",
            TermKind.Organisation,
            own => own.Organisations,
            (own, codes) => own with { Organisations = codes }
        ),
    ];

    public static IEnumerable<ChoiceList> All => Boxes.Concat(Pickers);

    /// <summary>Chosen codes in the order of the vocabulary; codes that it does not know are kept, last.</summary>
    /// <param name="codes">The codes chosen.</param>
    /// <param name="terms">The vocabulary.</param>
    public static List<string> InOrder(
        IReadOnlyCollection<string> codes,
        IReadOnlyList<Term> terms
    ) =>
        [
            .. terms.Select(term => term.Code).Where(codes.Contains),
            .. codes.Except(terms.Select(term => term.Code), StringComparer.Ordinal),
        ];
}
