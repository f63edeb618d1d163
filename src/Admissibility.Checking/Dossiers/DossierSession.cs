using System.Collections.Immutable;
using NRules;

namespace Admissibility.Checking;

/// <summary>
/// The facts of a dossier as they are inserted, changed and retracted, and what rules find in them: at any time what they would find in the
/// same facts taken afresh, in whatever order these were inserted.
/// </summary>
/// <remarks>
/// One thread at a time uses a session. A rule that throws reports nothing and is named among the failures; it is tried again, on all facts,
/// once they have changed.
/// </remarks>
/// <param name="rules">The rules, in the order in which their results are wanted.</param>
/// <param name="maxFirings">How many firings of rules at one change are taken for a circle without end.</param>
public sealed class DossierSession(ImmutableArray<AdmissibilityRule> rules, int maxFirings = DossierSession.DefaultMaxFirings)
{
    /// <summary>The firings at one change after which a session is taken to go round in a circle: a liasse may ask for hundreds of thousands.</summary>
    public const int DefaultMaxFirings = 10_000_000;

    private readonly Dictionary<object, object> _facts = new(FactIdentity.Comparer);
    private readonly RuleOrder _order = new(rules);

    // Networks of its own: the aggregators of networks that threads share are not safe.
    private readonly NetworkChoice _networks = new(rules);
    private Opened? _opened;

    /// <summary>How many facts there are.</summary>
    public int Count => _facts.Count;

    /// <summary>Inserts a fact.</summary>
    /// <exception cref="ArgumentException">A fact of the same identity is there already.</exception>
    public void Insert(object fact) => InsertAll([fact]);

    /// <summary>Inserts facts at once: far cheaper than one by one.</summary>
    /// <exception cref="ArgumentException">A fact of the same identity is there already, or two of them have the same; no fact is inserted then.</exception>
    public void InsertAll(IReadOnlyCollection<object> facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        var added = new HashSet<object>(FactIdentity.Comparer);
        foreach (var fact in facts)
        {
            if (_facts.ContainsKey(fact) || !added.Add(fact))
            {
                throw new ArgumentException($"There is already such a fact: {fact}", nameof(facts));
            }
        }

        foreach (var fact in facts)
        {
            _facts.Add(fact, fact);
        }

        Current()?.InsertAll(facts);
    }

    /// <summary>Replaces the fact that has the identity of this one.</summary>
    /// <exception cref="ArgumentException">There is no such fact.</exception>
    public void Update(object fact)
    {
        Remove(fact);
        _facts.Add(fact, fact);
        Current()?.Update(fact);
    }

    /// <summary>Retracts the fact that has the identity of this one, and all that was concluded from it.</summary>
    /// <exception cref="ArgumentException">There is no such fact.</exception>
    public void Retract(object fact)
    {
        Remove(fact);
        Current()?.Retract(fact);
    }

    /// <summary>Brings all conclusions up to date. It need not be called before <see cref="Results"/>, which does so too.</summary>
    /// <param name="cancellation">Stops between two firings; the next call continues.</param>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public void Fire(CancellationToken cancellation = default)
    {
        _opened ??= Open(ImmutableDictionary<string, Exception>.Empty);
        while (true)
        {
            Firing.Fire(_opened.Session, _opened.Journal, rules, maxFirings, cancellation);
            var tainting = _order.Tainting(_opened.Journal, _opened.Excluded);
            if (tainting.Count == _opened.Excluded.Count)
            {
                return;
            }

            _opened = Open(tainting);
        }
    }

    /// <summary>What the rules find now: by priority, by the order of the rules, then by amendment, place and message.</summary>
    /// <param name="cancellation">Stops between two firings.</param>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public RuleResults Results(CancellationToken cancellation = default)
    {
        Fire(cancellation);
        return _order.Results(_opened!.Session, _opened.Journal, byPlace: true);
    }

    private void Remove(object fact)
    {
        ArgumentNullException.ThrowIfNull(fact);
        if (!_facts.Remove(fact))
        {
            throw new ArgumentException($"There is no such fact: {fact}", nameof(fact));
        }
    }

    /// <summary>The session that is to take in a change; null where all facts are taken in at the next firing, since a rule failed.</summary>
    private ISession? Current()
    {
        if (_opened is { Journal.Failures.Count: > 0 })
        {
            _opened = null;
        }

        return _opened?.Session;
    }

    private Opened Open(ImmutableDictionary<string, Exception> excluded)
    {
        var journal = new SessionJournal(excluded);
        var session = _networks.Without(excluded).Open(journal);
        session.InsertAll(_facts.Values);
        return new(session, journal, excluded);
    }

    private sealed record Opened(ISession Session, SessionJournal Journal, ImmutableDictionary<string, Exception> Excluded);
}
