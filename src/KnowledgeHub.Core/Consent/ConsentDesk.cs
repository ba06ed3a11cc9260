using KnowledgeHub.Core.Assessments;

namespace KnowledgeHub.Core.Consent;

/// <summary>What the people of a country see of the consent to one assessment.</summary>
/// <param name="Assessment">The assessment.</param>
/// <param name="Sheet">Its sheet; null when none was ever signed.</param>
/// <param name="History">Every version of the sheet, newest first.</param>
/// <param name="Looks">Who looked at what is shared, newest first, at most <see cref="ManageConsent.MaxLooks"/>.</param>
/// <param name="MayChange">Whether the actor can sign and take back.</param>
/// <param name="Today">The day by which it is in force or not.</param>
public sealed record ConsentDesk(
    Assessment Assessment,
    ConsentSheet? Sheet,
    IReadOnlyList<ConsentVersion> History,
    IReadOnlyList<Look> Looks,
    bool MayChange,
    DateOnly Today
);
