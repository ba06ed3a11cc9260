namespace KnowledgeHub.Core.Access;

/// <summary>What a signed-in person may be in the portal. A person can have several roles; grants for countries come on top.</summary>
public enum Role
{
    /// <summary>Contributes drafts to the practice library.</summary>
    Contributor,

    /// <summary>Reviews texts that were handed in, and approves them or asks for changes.</summary>
    Reviewer,

    /// <summary>Edits and publishes entries of the practice library.</summary>
    Editor,

    /// <summary>Answers questionnaires for an agency of a country.</summary>
    Respondent,

    /// <summary>Coordinates the assessment of a country (national focal point).</summary>
    Coordinator,

    /// <summary>Approves the joint answers of a country: the head of an agency, or whom the country names.</summary>
    Approver,

    /// <summary>Advises countries that have consented.</summary>
    Advisor,

    /// <summary>Administers accounts and settings; sees no country data by that role.</summary>
    Administrator,
}
