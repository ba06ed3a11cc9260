using System.Security.Claims;

namespace KnowledgeHub.Portal.Features.Account.Factors;

/// <summary>Port: what somebody typed before being asked who they are.</summary>
public interface IKeptForms
{
    /// <summary>Hands a form out, once, to whoever typed it.</summary>
    /// <param name="person">Who asks.</param>
    /// <param name="id">The form.</param>
    /// <returns>The form; null when it is gone, or somebody else's.</returns>
    KeptForm? Take(ClaimsPrincipal person, Guid id);
}
