using System.Reflection;
using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Attachments;
using KnowledgeHub.Core.Comparison;
using KnowledgeHub.Core.Consent;

namespace KnowledgeHub.Core.Tests.Access.UseCases;

/// <summary>
/// The ports behind one call, with something of everything in them, and the use cases on them. What belongs to a person belongs to
/// whoever calls.
/// </summary>
internal sealed class UseCaseStores
{
    // What asks nothing stored, or only makes words and sums.
    private static readonly HashSet<string> _tools =
    [
        "ILetters",
        "IInvitationLetters",
        "IPasswordSeal",
        "ISecretSeal",
        "IFileInspector",
        "IProseReader",
    ];

    // Verbs that change nothing. Whatever else a port is asked to do is taken for a change.
    private static readonly string[] _reads =
    [
        "get_",
        "Agency",
        "Asked",
        "Backlog",
        "Count",
        "Failing",
        "Find",
        "Found",
        "Has",
        "Head",
        "Is",
        "List",
        "Offers",
        "Oldest",
        "Passkeys",
        "Published",
        "Read",
        "Search",
        "Similar",
        "Suggest",
    ];

    private readonly Dictionary<Type, object> _made = [];
    private readonly List<MethodInfo> _calls = [];
    private readonly List<object> _fakes = [];
    private readonly IEnumerator<object> _otherFakes;
    private readonly Dictionary<string, object?> _answers;

    /// <summary>Stores for one call.</summary>
    /// <param name="actor">Who calls, and owns what belongs to a person.</param>
    /// <param name="thing">What is acted upon.</param>
    public UseCaseStores(Actor actor, UseCaseThing thing)
    {
        _otherFakes = thing.Fakes(actor).Concat(UseCaseContent.Of(actor)).GetEnumerator();
        _answers = UseCaseContent.Answers(actor);
    }

    /// <summary>Every call of a store, but for what it holds in memory.</summary>
    public IEnumerable<string> Calls =>
        _calls.Where(call => !call.IsSpecialName && !IsOfATool(call)).Select(NameOf);

    /// <summary>The calls that change something, but for those that note a look.</summary>
    public IEnumerable<string> Changes => Writes.Where(call => !IsLook(call)).Select(NameOf);

    /// <summary>The calls that note for a country that somebody looked.</summary>
    public IEnumerable<string> Looks => Writes.Where(IsLook).Select(NameOf);

    private IEnumerable<MethodInfo> Writes =>
        _calls.Where(call => !IsOfATool(call) && !_reads.Any(verb => BeginsWith(call, verb)));

    /// <summary>Calls an entry point.</summary>
    /// <param name="entry">The entry point.</param>
    /// <param name="arguments">What it is given.</param>
    public async Task<UseCaseAnswer> CallAsync(MethodInfo entry, object?[] arguments)
    {
        var useCase = entry.IsStatic ? null : Make(entry.DeclaringType ?? typeof(object));
        var answer = entry.Invoke(useCase, BindingFlags.DoNotWrapExceptions, null, arguments, null);
        if (answer is not Task task)
        {
            return new(answer);
        }

        await task;
        return new(task.GetType().GetProperty("Result")?.GetValue(task));
    }

    private static bool BeginsWith(MethodInfo call, string verb) =>
        call.Name.StartsWith(verb, StringComparison.Ordinal)
        && !char.IsLower(call.Name.ElementAtOrDefault(verb.Length));

    private static bool IsLook(MethodInfo call) =>
        call.Name is "LogLookAsync" or "LogLooksAsync" or "NoteLooksAsync";

    private static bool IsOfATool(MethodInfo call) =>
        _tools.Contains(call.DeclaringType?.Name ?? string.Empty);

    private static string NameOf(MethodInfo call) => $"{call.DeclaringType?.Name}.{call.Name}";

    // As the portal composes them: use cases from use cases from ports.
    private object Make(Type type)
    {
        if (!_made.TryGetValue(type, out var made))
        {
            made =
                type == typeof(TimeProvider) ? new FakeClock()
                : type == typeof(AttachmentLimits) ? new AttachmentLimits(1024 * 1024)
                : type == typeof(ComparisonSettings) ? new ComparisonSettings()
                : type == typeof(IAssessmentAccess) ? Make(typeof(AssessmentAccess))
                : type.IsInterface ? RecordingPort.Of(type, FakeOf(type), _answers, _calls.Add)
                : Built(type);
            _made[type] = made;
        }

        return made;
    }

    // Of several, the one of the thing; what comes after it is not even made.
    private object? FakeOf(Type port)
    {
        while (!_fakes.Exists(port.IsInstanceOfType) && _otherFakes.MoveNext())
        {
            _fakes.Add(_otherFakes.Current);
        }

        return _fakes.Find(port.IsInstanceOfType);
    }

    private object Built(Type type)
    {
        var constructor = type.GetConstructors().Single();
        return constructor.Invoke([
            .. constructor.GetParameters().Select(given => Make(given.ParameterType)),
        ]);
    }
}
