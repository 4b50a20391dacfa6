"""How many retries a client makes over all its calls."""

from __future__ import annotations

import os
import threading

from _runtime.retry_budget import SUCCESSES_PER_TOKEN, TOKENS, RetryBudget
from hypothesis import given
from hypothesis import strategies as st


def test_a_client_begins_with_a_full_budget():
    budget = RetryBudget()
    assert [budget.withdraw() for _ in range(TOKENS + 2)] == [True] * TOKENS + [False] * 2


def test_successes_earn_retries():
    budget = RetryBudget(1)
    assert budget.withdraw()
    for _ in range(SUCCESSES_PER_TOKEN - 1):
        budget.deposit()
        assert not budget.withdraw()
    budget.deposit()
    assert budget.withdraw()


def test_the_budget_has_an_upper_limit():
    budget = RetryBudget(2)
    for _ in range(1000):
        budget.deposit()
    assert budget.tokens == 2


def test_a_budget_of_nothing_allows_nothing():
    budget = RetryBudget(0)
    budget.deposit()
    assert not budget.withdraw()


@given(steps=st.lists(st.booleans()))
def test_it_counts_like_a_bucket(steps):
    budget = RetryBudget(3)
    parts = 30
    for success in steps:
        if success:
            budget.deposit()
            parts = min(30, parts + 1)
        else:
            assert budget.withdraw() is (parts >= 10)
            parts -= 10 if parts >= 10 else 0
        assert budget.tokens == parts / 10


def test_threads_share_it_without_making_or_losing_tokens():
    budget = RetryBudget(100)
    allowed = []

    def work() -> None:
        allowed.append(sum(budget.withdraw() for _ in range(20)))

    threads = [threading.Thread(target=work) for _ in range(50)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sum(allowed) + budget.tokens == 100


def test_it_works_in_a_forked_process():
    budget = RetryBudget(1)
    child = os.fork()
    if child == 0:
        os._exit(0 if budget.withdraw() and not budget.withdraw() else 1)
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
    assert budget.withdraw()
