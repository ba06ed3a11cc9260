namespace KnowledgeHub.Portal.Features.Discussion;

/// <summary>The fields of a remark.</summary>
public sealed class RemarkForm
{
    public string? Text { get; set; }

    /// <summary>Whether only the author's side is to see it.</summary>
    public bool IsInternal { get; set; }

    /// <summary>Account ids of those whose attention is asked for.</summary>
    public string[]? Mentions { get; set; }

    /// <summary>Adds somebody whose attention is asked for, or takes that back.</summary>
    public void Mention(string account, bool isWanted)
    {
        var others = (Mentions ?? []).Where(other => other != account);
        Mentions = isWanted ? [.. others, account] : [.. others];
    }
}
