using System.Collections.Immutable;
using KnowledgeHub.Core.Countries;

namespace KnowledgeHub.Core.Access;

/// <summary>Who asks for something. Every use case takes an actor and checks it against the <see cref="PolicyTable"/>.</summary>
/// <param name="Id">Stable account id; empty for an anonymous visitor.</param>
/// <param name="DisplayName">Name to show to the person; empty for an anonymous visitor.</param>
/// <param name="Roles">The roles held.</param>
public sealed record Actor(string Id, string DisplayName, ImmutableHashSet<Role> Roles)
{
    /// <summary>A visitor who has not signed in.</summary>
    public static Actor Anonymous { get; } = new(string.Empty, string.Empty, []);

    /// <summary>The portal itself, when it imports content or runs a command of its operator.</summary>
    public static Actor System { get; } =
        new("system", "system", [Role.Contributor, Role.Editor, Role.Administrator]);

    /// <summary>The countries that the person was granted; what may be done with them depends on the roles.</summary>
    public ImmutableHashSet<CountryCode> Countries { get; init; } = [];

    /// <summary>Whether nobody is signed in.</summary>
    public bool IsAnonymous => Id.Length == 0;

    /// <summary>The sign-in in a browser that asks; null for an access token and for the portal's operator.</summary>
    public Guid? Session { get; init; }
}
