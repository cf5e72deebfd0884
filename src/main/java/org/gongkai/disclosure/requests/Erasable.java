package org.gongkai.disclosure.requests;

/** Something that keeps personal or confidential words of requests (保存个人信息的地方) and gives them up when their time is over. */
public interface Erasable {

    /** Removes everything of this request for good; what is gone already is no error. */
    void erase(RequestId request);
}
