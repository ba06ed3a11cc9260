namespace KnowledgeHub.Core.Teams;

/// <summary>What became of an invitation that a new person accepts.</summary>
public enum JoinResult
{
    /// <summary>The account was made and the invitation is used.</summary>
    Joined,

    /// <summary>The invitation was not open any more; nothing was written.</summary>
    Gone,

    /// <summary>Another account has the address; nothing was written.</summary>
    AddressIsTaken,
}
