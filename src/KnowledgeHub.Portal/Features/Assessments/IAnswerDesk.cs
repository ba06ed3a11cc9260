namespace KnowledgeHub.Portal.Features.Assessments;

/// <summary>The answering page as the browser's module sees it.</summary>
public interface IAnswerDesk
{
    /// <summary>Saves a draft of the indicator that is shown, or what this device kept for another of the assessment.</summary>
    Task<AnswerReceipt> SaveAsync(AnswerDraft draft);

    /// <summary>Says for which other indicators this device keeps something that is not stored.</summary>
    Task KeptAsync(IReadOnlyList<string> indicators);

    /// <summary>Takes the stored answer in place of the refused one.</summary>
    /// <returns>What the fields are to hold.</returns>
    Task<AnswerFields> TakeStoredAsync();

    /// <summary>Lets a third answer be written out of the two.</summary>
    Task MergeAsync();

    /// <summary>Tells the others who have the answer open that somebody types here; nothing of what is typed.</summary>
    void NoteWriting();

    /// <summary>Looks for another indicator to go on with.</summary>
    /// <param name="target">A word of <see cref="AnswerMove"/> or an id.</param>
    /// <returns>Its address, or null when there is nothing to go to.</returns>
    Task<string?> MoveAsync(string target);
}
