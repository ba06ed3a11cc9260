using System.Security.Cryptography;
using System.Text;
using KnowledgeHub.Core.Assessments;

namespace KnowledgeHub.Core.Offline;

/// <summary>What a package would do.</summary>
/// <param name="Assessment">The assessment: the one that is here, or the one that would be started.</param>
/// <param name="Starts">Whether it starts a cycle.</param>
/// <param name="Answers">The answers that would be saved, with their next versions.</param>
/// <param name="Unchanged">Number of answers that are stored already.</param>
/// <param name="Closed">Number of answers that differ and cannot be changed at this stage: they stay.</param>
public sealed record PackagePlan(
    Assessment Assessment,
    bool Starts,
    IReadOnlyList<Answer> Answers,
    int Unchanged,
    int Closed
)
{
    /// <summary>Number of answers that would be new.</summary>
    public int Created => Answers.Count(answer => answer.Version == 1);

    /// <summary>Number of answers that would change.</summary>
    public int Changed => Answers.Count - Created;

    /// <summary>Whether there is nothing to carry out.</summary>
    public bool IsEmpty => !Starts && Answers.Count == 0;

    /// <summary>Tells this plan from that of another state of the assessment.</summary>
    /// <param name="source">What identifies the file.</param>
    public string Fingerprint(string source)
    {
        var text = string.Join(
            '\n',
            Answers
                .Select(answer => $"{answer.Key} {answer.Version}")
                .Prepend($"{source} {Starts} {Unchanged} {Closed}")
        );
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
    }
}
