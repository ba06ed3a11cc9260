namespace KnowledgeHub.Core.Discussion;

/// <summary>For whom somebody speaks in the discussion of an assessment. The code is stored.</summary>
public enum DiscussionSide
{
    /// <summary>The country that is assessed.</summary>
    Country,

    /// <summary>The advisors who accompany the country.</summary>
    Advisor,
}
