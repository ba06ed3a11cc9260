namespace KnowledgeHub.Portal.Features.Editing;

/// <summary>The attributes that tie a control to its label, hint and error.</summary>
/// <param name="Id">Id of the control.</param>
/// <param name="DescribedBy">Ids of hint and error; null when there are none.</param>
/// <param name="Invalid"><c>true</c>, or null where nothing is wrong.</param>
public sealed record FieldMarks(string Id, string? DescribedBy, string? Invalid)
{
    /// <summary>
    /// Characters that a short field takes: more than its rule allows, so that a text can be shortened in place, and far fewer than
    /// would break the connection.
    /// </summary>
    public const int MostTyped = 2_000;
}
