using KnowledgeHub.Core;
using KnowledgeHub.Core.Taxonomy;

namespace KnowledgeHub.Portal.Features.Editing;

/// <summary>The broken rules of a form, worded and by field.</summary>
public sealed class FieldErrors
{
    private readonly ILookup<string, string> _byField;

    /// <summary>Words the broken rules.</summary>
    /// <param name="violations">The broken rules.</param>
    /// <param name="original">The original language: its texts stand in the fields without a language.</param>
    public FieldErrors(IReadOnlyList<RuleViolation> violations, Language original)
    {
        ArgumentNullException.ThrowIfNull(violations);
        All =
        [
            .. violations
                .Select(violation => new FieldError(
                    FieldOf(violation.Field, original),
                    EditingWords.Rule(violation)
                ))
                .Distinct(),
        ];
        _byField = All.ToLookup(error => error.Field, error => error.Text);
    }

    public static FieldErrors None { get; } = new([], Language.English);

    /// <summary>All of them, in the order of the rules.</summary>
    public IReadOnlyList<FieldError> All { get; }

    /// <summary>What is wrong with a field; null when nothing is.</summary>
    public string? Of(string field) =>
        _byField[field] is var texts && texts.Any() ? string.Join(' ', texts) : null;

    /// <summary>The id of a field's control.</summary>
    public static string ControlId(string field) => $"field-{field.Replace('.', '-')}";

    // title.en is the title itself where the original is English; a title in French has a field of its own, a section has not.
    private static string FieldOf(string field, Language original)
    {
        if (field.Split('.') is not [var name, var part])
        {
            return field;
        }

        var isTranslated = name is "title" or "claim" && part != original.Code();
        return isTranslated ? field : name;
    }
}
