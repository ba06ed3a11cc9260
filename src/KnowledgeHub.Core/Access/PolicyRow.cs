using System.Collections.Immutable;

namespace KnowledgeHub.Core.Access;

/// <summary>One row of the <see cref="PolicyTable"/>: who may do what to what.</summary>
/// <param name="Action">The action.</param>
/// <param name="State">The state of the thing acted upon.</param>
/// <param name="Anyone">Whether everybody may, anonymous visitors included.</param>
/// <param name="Roles">The roles that may; ignored when <paramref name="Anyone"/> is true.</param>
public sealed record PolicyRow(
    PortalAction Action,
    ResourceState State,
    bool Anyone,
    ImmutableHashSet<Role> Roles
);
