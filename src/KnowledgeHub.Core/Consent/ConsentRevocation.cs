namespace KnowledgeHub.Core.Consent;

/// <summary>That a country took its consent back.</summary>
/// <param name="Utc">When; nothing is shared from this moment.</param>
/// <param name="Reason">Why, in the country's own words; possibly empty.</param>
public sealed record ConsentRevocation(DateTime Utc, string Reason)
{
    /// <summary>Greatest length of a reason, in characters.</summary>
    public const int MaxLength = 500;
}
