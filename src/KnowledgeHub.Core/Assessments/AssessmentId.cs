namespace KnowledgeHub.Core.Assessments;

/// <summary>The stable id of an assessment, such as <c>A-7K3M9QXA</c>. It never changes and is never used again.</summary>
/// <param name="Value"><c>A-</c> and 4 to 12 digits or upper-case Latin letters.</param>
public readonly record struct AssessmentId(string Value)
{
    private const string Prefix = "A-";

    /// <summary>Reads an id; lower case is accepted.</summary>
    /// <param name="text">The text, possibly null.</param>
    /// <param name="id">The id when the form is right.</param>
    /// <returns>Whether the form is right; whether there is such an assessment is not asked.</returns>
    public static bool TryParse(string? text, out AssessmentId id)
    {
        var value = StableId.Read(Prefix, text);
        id = new(value ?? string.Empty);
        return value is not null;
    }

    /// <summary>A new random id.</summary>
    public static AssessmentId New() => new(StableId.New(Prefix));

    /// <inheritdoc/>
    public override string ToString() => Value;
}
