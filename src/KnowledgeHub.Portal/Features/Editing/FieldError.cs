namespace KnowledgeHub.Portal.Features.Editing;

/// <summary>One thing that is wrong, in words.</summary>
/// <param name="Field">The field, as in <see cref="FormField.Name"/>.</param>
/// <param name="Text">What to do about it.</param>
public sealed record FieldError(string Field, string Text);
