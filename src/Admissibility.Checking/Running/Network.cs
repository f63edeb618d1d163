using Admissibility.Facts;
using NRules;
using NRules.RuleModel;

namespace Admissibility.Checking;

/// <summary>Rules compiled together. Immutable: sessions of one network run on many threads at once.</summary>
internal sealed class Network
{
    private readonly ISessionFactory _factory;
    private readonly Type[] _reads;

    /// <summary>Compiles rules, each with the companions that report what it misses.</summary>
    public Network(IEnumerable<AdmissibilityRule> rules)
        : this(WithCompanions(rules))
    {
    }

    /// <summary>Compiles definitions as they are.</summary>
    public Network(IEnumerable<IRuleDefinition> definitions)
    {
        var compiled = definitions.ToList();
        var reads = new HashSet<Type>();
        compiled.ForEach(definition => FactTypes.AddTo(reads, definition));
        _reads = [.. reads];
        _factory = Compile(compiled);
    }

    /// <summary>A session without facts.</summary>
    public ISession Open(SessionJournal journal) => _factory.CreateSession(journal.Attach);

    /// <summary>A session that holds the facts that its rules read, before the network is activated: rows are then in the order of facts.</summary>
    public ISession Open(SessionJournal journal, FactSet facts) => _factory.CreateSession(session =>
    {
        journal.Attach(session);
        foreach (var type in _reads)
        {
            if (facts.Of(type) is { Count: > 0 } ofType)
            {
                session.InsertAll(ofType);
            }
        }
    });

    /// <summary>The nodes, with the rules to which each belongs.</summary>
    public NRules.Diagnostics.ReteGraph Schema => _factory.GetSchema();

    /// <summary>A factory of sessions as all of this project are made: facts by identity, expressions compiled when first evaluated.</summary>
    private static ISessionFactory Compile(IEnumerable<IRuleDefinition> definitions)
    {
        var compiler = new RuleCompiler(new() { UnsupportedExpressionHandling = RuleCompilerUnsupportedExpressionsHandling.TreatAsNotEqual })
        {
            ExpressionCompiler = new LazyExpressionCompiler(),
        };
        compiler.FactIdentityComparerRegistry.DefaultFactIdentityComparer = FactIdentity.Comparer;
        return compiler.Compile(definitions);
    }

    private static IEnumerable<IRuleDefinition> WithCompanions(IEnumerable<AdmissibilityRule> rules)
    {
        foreach (var rule in rules)
        {
            yield return rule.Definition;
            foreach (var companion in Companion.Of(rule.Definition))
            {
                yield return companion;
            }
        }
    }
}
