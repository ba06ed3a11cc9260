using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Attachments;
using KnowledgeHub.Core.Evidence;

namespace KnowledgeHub.Testing.Builders;

/// <summary>Evidence as a store gives it.</summary>
public static class SampleEvidence
{
    private static readonly DateTime _saved = new(2025, 1, 15, 10, 0, 0, DateTimeKind.Utc);

    /// <summary>What is said of an item that the agency holds: complete by every rule.</summary>
    public static EvidenceContent Content(
        EvidenceType type = EvidenceType.Sop,
        string title = "Procedure"
    ) =>
        new()
        {
            Type = type,
            Title = title,
            Date = new(2024, 5, 31),
            Issuer = "Border police",
            Reference = "Register, no. 14",
        };

    /// <summary>The first version of an item of the country XA.</summary>
    public static EvidenceItem Item(
        EvidenceType type = EvidenceType.Sop,
        string id = "EV-0001",
        string country = "XA",
        EvidenceClassification classification = EvidenceClassification.Internal
    ) =>
        new()
        {
            Id = new(id),
            Country = new(country),
            Version = 1,
            Content = Content(type, $"{type} {id}") with { Classification = classification },
            UpdatedBy = Actors.Respondent.Id,
            UpdatedUtc = _saved,
        };

    /// <summary>An item that expired on a day.</summary>
    public static EvidenceItem Until(this EvidenceItem item, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(item);
        return item with { Content = item.Content with { ValidUntil = day } };
    }

    /// <summary>The first version of a link to an answer.</summary>
    public static EvidenceLink Link(
        Assessment assessment,
        EvidenceItem item,
        string indicator = "LEG.S.1",
        EvidenceRelation relation = EvidenceRelation.Supports
    )
    {
        ArgumentNullException.ThrowIfNull(assessment);
        ArgumentNullException.ThrowIfNull(item);
        return new()
        {
            Country = assessment.Country,
            Assessment = assessment.Id,
            Indicator = new(indicator),
            Item = item.Id,
            Version = 1,
            Relation = relation,
            ChangedBy = Actors.Respondent.Id,
            ChangedUtc = _saved,
        };
    }

    /// <summary>A link with its item.</summary>
    public static LinkedEvidence Linked(
        Assessment assessment,
        EvidenceItem item,
        string indicator = "LEG.S.1",
        EvidenceRelation relation = EvidenceRelation.Supports
    ) => new(Link(assessment, item, indicator, relation), item, "The respondent");

    /// <summary>What is known of a file of three bytes; each call gives another.</summary>
    public static EvidenceFile File() =>
        new(Guid.NewGuid(), "plan.txt", AttachmentFormat.Txt, 3, new string('a', 64), false);
}
