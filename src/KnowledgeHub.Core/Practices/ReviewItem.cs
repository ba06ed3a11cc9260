namespace KnowledgeHub.Core.Practices;

/// <summary>What a reviewer checks before approving a text. The code is stored.</summary>
public enum ReviewItem
{
    /// <summary>Each statement was compared with its source.</summary>
    StatementsMatchSources,

    /// <summary>Nothing tells more of the source than the attribution rule allows.</summary>
    AttributionHeld,

    /// <summary>No person is named.</summary>
    NoPersonNamed,

    /// <summary>Machine-assisted and outdated translations are marked as such.</summary>
    TranslationsMarked,

    /// <summary>Commentary is told apart from what the sources say.</summary>
    CommentaryToldApart,

    /// <summary>Safeguards for fundamental rights are named where the practice needs them.</summary>
    SafeguardsNamed,

    /// <summary>Areas, pillars and topics fit the text.</summary>
    ClassificationFits,
}
