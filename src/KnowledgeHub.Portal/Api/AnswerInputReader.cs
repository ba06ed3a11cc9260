using System.Globalization;
using KnowledgeHub.Core;
using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Scoring;
using KnowledgeHub.Core.Taxonomy;

namespace KnowledgeHub.Portal.Api;

/// <summary>Reads the codes of an answer and notes what cannot be read. A field that was left out is no mistake.</summary>
internal sealed class AnswerInputReader
{
    private readonly List<RuleViolation> _violations = [];

    /// <summary>What could not be read so far.</summary>
    public IReadOnlyList<RuleViolation> Violations => _violations;

    public AnswerState State(string? text)
    {
        if (!EnumCode<AnswerState>.TryParse(text, out var state))
        {
            Refuse(text ?? string.Empty, ApiProblems.StateIsUnknown, "state");
        }

        return state;
    }

    public TEnum? Code<TEnum>(string? text, string rule, string field)
        where TEnum : struct, Enum
    {
        if (text is not null && EnumCode<TEnum>.TryParse(text, out var value))
        {
            return value;
        }

        Refuse(text, rule, field);
        return null;
    }

    public DateOnly? Day(string? text, string field)
    {
        if (text is not null && IsDay(text, out var day))
        {
            return day;
        }

        Refuse(text, ApiProblems.DayIsUnreadable, field);
        return null;
    }

    public WorkshopVotes? Votes(string? text)
    {
        var votes = WorkshopVotes.Parse(text);
        Refuse(votes is null ? text : null, AnswerRules.VotesAreInvalid, "votes");
        return votes;
    }

    public Language? Language(string? text)
    {
        if (Languages.TryParse(text, out var language))
        {
            return language;
        }

        Refuse(text, ApiProblems.LanguageIsUnknown, "language");
        return null;
    }

    public void Refuse(string? text, string rule, string field)
    {
        if (text is not null)
        {
            _violations.Add(new(rule, field, text));
        }
    }

    private static bool IsDay(string text, out DateOnly day) =>
        DateOnly.TryParseExact(
            text,
            "yyyy-MM-dd",
            CultureInfo.InvariantCulture,
            DateTimeStyles.None,
            out day
        );
}
