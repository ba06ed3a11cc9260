namespace KnowledgeHub.Portal.Shared;

/// <summary>What is saved in an open answering page, for the other parts of the same page.</summary>
public sealed class SavedAnswers
{
    /// <summary>Raised after the shown answer was saved.</summary>
    public event EventHandler? Changed;

    /// <summary>The level that is stored for the shown indicator; null without one.</summary>
    public int? Level { get; private set; }

    /// <summary>Minutes that the reader's clock is ahead of universal time.</summary>
    public int OffsetMinutes { get; set; }

    /// <summary>Says that the shown answer was saved.</summary>
    /// <param name="level">The level that is stored now; null without one.</param>
    public void Tell(int? level)
    {
        Level = level;
        Changed?.Invoke(this, EventArgs.Empty);
    }
}
