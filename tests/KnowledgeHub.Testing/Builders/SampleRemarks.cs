using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Discussion;

namespace KnowledgeHub.Testing.Builders;

/// <summary>Remarks as a store would give them.</summary>
public static class SampleRemarks
{
    /// <summary>An open thread about LEG.S.1 that the respondent of the country opened on 1 March 2025.</summary>
    public static Remark ARemark(Assessment assessment)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        var id = Guid.NewGuid();
        return new()
        {
            Id = id,
            Version = 1,
            Country = assessment.Country,
            Assessment = assessment.Id,
            Indicator = new("LEG.S.1"),
            Thread = id,
            AuthorId = Actors.Respondent.Id,
            Side = DiscussionSide.Country,
            Text = "Which law is meant?",
            AtUtc = new(2025, 3, 1, 12, 0, 0, DateTimeKind.Utc),
        };
    }

    /// <summary>An answer of the advisor in a thread, an hour later.</summary>
    public static Remark AnAnswerTo(Remark opening)
    {
        ArgumentNullException.ThrowIfNull(opening);
        return opening with
        {
            Id = Guid.NewGuid(),
            AuthorId = Actors.Advisor.Id,
            Side = DiscussionSide.Advisor,
            Text = "The border act.",
            AtUtc = opening.AtUtc.AddHours(1),
        };
    }

    /// <summary>The same, kept to the author's side.</summary>
    public static Remark Internal(this Remark remark)
    {
        ArgumentNullException.ThrowIfNull(remark);
        return remark with { IsInternal = true };
    }
}
