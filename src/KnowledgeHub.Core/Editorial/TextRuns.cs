using System.Text;

namespace KnowledgeHub.Core.Editorial;

/// <summary>
/// Collects runs: neighbours of one kind become one run, and between two common words what was removed stands before what
/// was added. A single common space between changes belongs to them, so that a replaced phrase is one change.
/// </summary>
internal sealed class TextRuns
{
    private readonly List<(RunKind Kind, StringBuilder Text)> _runs = [];
    private readonly StringBuilder _removed = new();
    private readonly StringBuilder _added = new();
    private string _space = string.Empty;

    /// <summary>What was collected.</summary>
    public IReadOnlyList<TextRun> All
    {
        get
        {
            Flush();
            return [.. _runs.Select(run => new TextRun(run.Kind, run.Text.ToString()))];
        }
    }

    public void Add(RunKind kind, IEnumerable<string> tokens)
    {
        foreach (var token in tokens)
        {
            Add(kind, token);
        }
    }

    public void Add(RunKind kind, string token)
    {
        var isChanging = _removed.Length + _added.Length > 0;
        if (kind is RunKind.Same)
        {
            if (isChanging && _space.Length == 0 && string.IsNullOrWhiteSpace(token))
            {
                _space = token;
                return;
            }

            Flush();
            Append(RunKind.Same, token);
            return;
        }

        if (_space.Length > 0)
        {
            _removed.Append(_space);
            _added.Append(_space);
            _space = string.Empty;
        }

        (kind is RunKind.Removed ? _removed : _added).Append(token);
    }

    private void Flush()
    {
        Append(RunKind.Removed, _removed.ToString());
        Append(RunKind.Added, _added.ToString());
        Append(RunKind.Same, _space);
        _removed.Clear();
        _added.Clear();
        _space = string.Empty;
    }

    private void Append(RunKind kind, string text)
    {
        if (text.Length == 0)
        {
            return;
        }

        if (_runs is [.., var last] && last.Kind == kind)
        {
            last.Text.Append(text);
        }
        else
        {
            _runs.Add((kind, new(text)));
        }
    }
}
