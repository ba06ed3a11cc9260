namespace KnowledgeHub.Core.Discussion;

/// <summary>A remark and what was answered.</summary>
/// <param name="Opening">The remark that opened the thread.</param>
/// <param name="Answers">The others, first written first.</param>
public sealed record DiscussionThread(SignedRemark Opening, IReadOnlyList<SignedRemark> Answers)
{
    /// <summary>Whether it still waits for something.</summary>
    public bool IsOpen => Opening.Remark.ResolvedUtc is null;

    /// <summary>When something was last said in it.</summary>
    public DateTime LastUtc => (Answers is [.., var last] ? last : Opening).Remark.AtUtc;

    /// <summary>Opening and answers.</summary>
    public IEnumerable<SignedRemark> All => [Opening, .. Answers];

    /// <summary>Puts remarks in their threads; the thread opened first comes first.</summary>
    /// <param name="remarks">Remarks of one assessment; answers to a thread that is not among them are left out.</param>
    public static IReadOnlyList<DiscussionThread> Of(IEnumerable<SignedRemark> remarks)
    {
        var inOrder = remarks.OrderBy(signed => signed.Remark.AtUtc).ToList();
        var answers = inOrder
            .Where(signed => !signed.Remark.OpensThread)
            .ToLookup(signed => signed.Remark.Thread);
        return
        [
            .. inOrder
                .Where(signed => signed.Remark.OpensThread)
                .Select(opening => new DiscussionThread(opening, [.. answers[opening.Remark.Id]])),
        ];
    }
}
