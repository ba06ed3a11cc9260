using System.Globalization;
using KnowledgeHub.Core;
using KnowledgeHub.Core.Taxonomy;

namespace KnowledgeHub.Portal.Api;

/// <summary>Reads codes and days of a request, and remembers what could not be read.</summary>
internal sealed class InputReading
{
    private readonly List<RuleViolation> _violations = [];

    /// <summary>What could not be read.</summary>
    public IReadOnlyList<RuleViolation> Violations => _violations;

    /// <summary>A value by its code; the first of the enum when it cannot be read.</summary>
    public TEnum Code<TEnum>(string field, string? code)
        where TEnum : struct, Enum
    {
        if (!EnumCode<TEnum>.TryParse(code, out var value))
        {
            Refuse(ApiProblems.CodeIsUnknown, field, string.Join(", ", EnumCode<TEnum>.All));
        }

        return value;
    }

    /// <summary>A day; null when there is none, or none that can be read.</summary>
    public DateOnly? Day(string field, string? text)
    {
        if (text is null)
        {
            return null;
        }

        if (
            DateOnly.TryParseExact(
                text,
                "yyyy-MM-dd",
                CultureInfo.InvariantCulture,
                DateTimeStyles.None,
                out var day
            )
        )
        {
            return day;
        }

        Refuse(ApiProblems.DayIsUnreadable, field, text);
        return null;
    }

    /// <summary>Remembers a broken rule.</summary>
    public void Refuse(string rule, string field, string detail) =>
        _violations.Add(new(rule, field, detail));
}
