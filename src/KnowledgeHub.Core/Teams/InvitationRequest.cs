using KnowledgeHub.Core.Access;

namespace KnowledgeHub.Core.Teams;

/// <summary>What a coordinator says about an invitation.</summary>
/// <param name="Role">Respondent or approver.</param>
/// <param name="Agency">Code of the agency that a respondent answers for; empty for an approver.</param>
/// <param name="Addressee">For whom it is meant.</param>
/// <param name="Days">How many days it is open: 1 to <see cref="TeamRules.MaxDays"/>.</param>
/// <param name="Replaces">Account id of the member whose place it takes; empty when it takes nobody's.</param>
/// <param name="Email">Where the link is sent; empty when it is handed over otherwise. It is not kept with the invitation.</param>
/// <param name="Culture">Name of the culture to write in.</param>
public sealed record InvitationRequest(
    Role Role,
    string Agency,
    string Addressee,
    int Days,
    string Replaces = "",
    string Email = "",
    string Culture = "en"
);
