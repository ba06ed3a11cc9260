using System.Collections.Immutable;
using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Evidence;
using KnowledgeHub.Core.Scoring;

namespace KnowledgeHub.Data.Seeding.Demonstration;

/// <summary>
/// Invents a small evidence library for the newest cycle of a demonstration country: each title says that it is a
/// demonstration, and nothing is more than a reference.
/// </summary>
public static class DemonstrationEvidence
{
    private const int LinkedAnswers = 12;
    private const string Mark = "Demonstration: ";

    private static readonly ImmutableArray<Sample> _samples =
    [
        new(EvidenceType.Law, "act on border control", EvidenceGrade.Document),
        new(EvidenceType.Sop, "procedure for checks at border posts", EvidenceGrade.Document),
        new(
            EvidenceType.Statistics,
            "quarterly figures of border posts",
            EvidenceGrade.DocumentAndUse
        ),
        new(
            EvidenceType.TrainingRecord,
            "training register of the year",
            EvidenceGrade.DocumentAndUse
        ),
        new(
            EvidenceType.Audit,
            "outside review of border services",
            EvidenceGrade.IndependentConfirmation
        ),
        new(EvidenceType.Testimony, "notes of talks with heads of posts", EvidenceGrade.Statement)
        {
            Classification = EvidenceClassification.Restricted,
        },
        new(EvidenceType.Budget, "budget line that has run out", EvidenceGrade.Document)
        {
            HasExpired = true,
        },
        new(EvidenceType.Audit, "inspection that found gaps", EvidenceGrade.IndependentConfirmation)
        {
            Relation = EvidenceRelation.Contradicts,
        },
    ];

    /// <summary>The evidence of a cycle.</summary>
    /// <param name="generated">The newest cycle of a country.</param>
    public static GeneratedEvidence Of(GeneratedAssessment generated)
    {
        ArgumentNullException.ThrowIfNull(generated);
        var items = _samples.Select((sample, place) => Item(generated, sample, place + 1)).ToList();
        var links = generated
            .Answers.Where(answer => answer.Agency == AnswerKey.National)
            .Where(answer => answer.Content.State is AnswerState.Scored)
            .Take(LinkedAnswers)
            .SelectMany((answer, place) => Links(answer, place, items));
        return new(items, [.. links]);
    }

    private static EvidenceItem Item(GeneratedAssessment generated, Sample sample, int number)
    {
        var (country, reference) = (
            generated.Assessment.Country,
            generated.Assessment.ReferenceDate
        );
        return new()
        {
            Id = new($"EV-{country}{reference.Year}{number}"),
            Country = country,
            Version = 1,
            Content = new()
            {
                Type = sample.Type,
                Title = Mark + sample.Title,
                Date = reference.AddMonths(-6 * number),
                Issuer = "Demonstration agency",
                Classification = sample.Classification,
                Holding = EvidenceHolding.Reference,
                Reference = $"Invented register, no. {number}",
                ValidUntil = sample.HasExpired ? reference.AddMonths(-1) : null,
            },
            UpdatedBy = Actor.System.Id,
            UpdatedUtc = generated.Assessment.CreatedUtc,
        };
    }

    // The first answers get what their grade says; one of them each also the expired and the contradicting item.
    private static IEnumerable<EvidenceLink> Links(
        Answer answer,
        int place,
        List<EvidenceItem> items
    ) =>
        _samples
            .Select((sample, index) => (sample, index))
            .Where(pair =>
                pair.sample.IsSpecial
                    ? pair.index % LinkedAnswers == place
                    : pair.sample.Shows <= answer.Content.Evidence
            )
            .Select(pair => new EvidenceLink
            {
                Country = answer.Country,
                Assessment = answer.Assessment,
                Indicator = answer.Indicator,
                Item = items[pair.index].Id,
                Version = 1,
                Relation = pair.sample.Relation,
                ChangedBy = Actor.System.Id,
                ChangedUtc = answer.UpdatedUtc,
            });

    private sealed record Sample(EvidenceType Type, string Title, EvidenceGrade Shows)
    {
        public EvidenceClassification Classification { get; init; } =
            EvidenceClassification.Internal;

        public EvidenceRelation Relation { get; init; }

        public bool HasExpired { get; init; }

        public bool IsSpecial => HasExpired || Relation is EvidenceRelation.Contradicts;
    }
}
