using KnowledgeHub.Core.Access;

namespace KnowledgeHub.Portal.Tests.Http.Policy;

/// <summary>Something real that an address can be about.</summary>
/// <param name="Name">What it is called in a finding.</param>
/// <param name="Fill">Puts it into the pattern of an address.</param>
/// <param name="May">What the policy table says of an actor and an action on it.</param>
/// <param name="IsOfACountry">Whether it belongs to a country, so that people of another one ask as well.</param>
internal sealed record PolicyThing(
    string Name,
    Func<string, string> Fill,
    Func<Actor, PortalAction, bool> May,
    bool IsOfACountry = false
);
