using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Countries;

namespace KnowledgeHub.Testing.Builders;

/// <summary>One person of each role, and a visitor.</summary>
public static class Actors
{
    public static Actor Anonymous => Actor.Anonymous;

    public static Actor Contributor { get; } = With("contributor", Role.Contributor);

    public static Actor OtherContributor { get; } = With("other-contributor", Role.Contributor);

    public static Actor Reviewer { get; } = With("reviewer", Role.Reviewer);

    public static Actor Editor { get; } = With("editor", Role.Editor);

    public static Actor Respondent { get; } = With("respondent", Role.Respondent);

    public static Actor Coordinator { get; } = With("coordinator", Role.Coordinator);

    public static Actor Approver { get; } = With("approver", Role.Approver);

    public static Actor Advisor { get; } = With("advisor", Role.Advisor);

    public static Actor Administrator { get; } = With("administrator", Role.Administrator);

    /// <summary>The visitor, and each role once.</summary>
    public static IReadOnlyList<Actor> All { get; } =
    [
        Anonymous,
        Contributor,
        Reviewer,
        Editor,
        Respondent,
        Coordinator,
        Approver,
        Advisor,
        Administrator,
    ];

    /// <summary>A person with any roles, possibly none.</summary>
    public static Actor With(string id, params Role[] roles) => new(id, $"The {id}", [.. roles]);

    /// <summary>The same person with grants of these countries.</summary>
    public static Actor In(this Actor actor, params string[] countries)
    {
        ArgumentNullException.ThrowIfNull(actor);
        return actor with { Countries = [.. countries.Select(code => new CountryCode(code))] };
    }

    /// <summary>The person who has this role only; null for the visitor.</summary>
    public static Actor Of(Role? role) =>
        role is { } wanted ? All.Single(actor => actor.Roles.Contains(wanted)) : Anonymous;
}
