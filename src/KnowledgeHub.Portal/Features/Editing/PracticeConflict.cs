using KnowledgeHub.Core.Practices;

namespace KnowledgeHub.Portal.Features.Editing;

/// <summary>Somebody else saved first: what is stored now, and every field in which it differs from the form.</summary>
public sealed class PracticeConflict
{
    private readonly PracticeForm _stored;

    /// <summary>Compares a form with what is stored.</summary>
    /// <param name="mine">The form that was refused.</param>
    /// <param name="current">What is stored now.</param>
    /// <param name="basis">The content that the form started from; null when it is no longer known.</param>
    public PracticeConflict(PracticeForm mine, Practice current, PracticeContent? basis)
    {
        ArgumentNullException.ThrowIfNull(mine);
        ArgumentNullException.ThrowIfNull(current);
        Current = current;
        _stored = PracticeForm.From(current.WorkingContent);
        var common = basis is null ? null : PracticeForm.From(basis);
        Fields = [.. mine.Differing(_stored).Select(field => Compare(field, mine, common))];
    }

    /// <summary>What is stored now.</summary>
    public Practice Current { get; }

    /// <summary>The differing fields; empty when only the state of the entry has changed.</summary>
    public IReadOnlyList<FieldConflict> Fields { get; }

    /// <summary>Chooses the same side for every field.</summary>
    public void ChooseAll(bool stored)
    {
        foreach (var field in Fields)
        {
            field.TakesStored = stored;
        }
    }

    /// <summary>Carries what is stored into the form where that was chosen.</summary>
    public void ApplyTo(PracticeForm form)
    {
        foreach (var conflict in Fields.Where(conflict => conflict.TakesStored))
        {
            conflict.Field.Copy(_stored, form);
        }

        form.KeepOneRow();
    }

    private FieldConflict Compare(FormField field, PracticeForm mine, PracticeForm? common)
    {
        var (here, there) = (field.Read(mine), field.Read(_stored));
        var changed =
            common is null ? ChangedBy.Both
            : field.Read(common) == here ? ChangedBy.Others
            : field.Read(common) == there ? ChangedBy.Me
            : ChangedBy.Both;
        return new(field, here, there, changed);
    }
}
